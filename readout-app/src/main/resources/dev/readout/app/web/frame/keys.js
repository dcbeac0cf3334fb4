// Keys for who decides open questions. Each does what a link or button of the page does; without this file nothing is lost.
'use strict';
(() => {
  const NAME = 'readout.name';
  const PLACE = 'readout.place';
  const OFF = 'readout.keys.off';
  const items = [...document.querySelectorAll('[data-question], table.contacts tbody tr')];
  const toggle = document.getElementById('keys-on');
  let at = -1;
  let ruling = 'same';

  function go(to) {
    if (to < 0 || to >= items.length) return;
    if (at >= 0) items[at].classList.remove('here');
    at = to;
    const item = items[at];
    item.classList.add('here');
    item.tabIndex = -1;
    item.focus({preventScroll: true});
    item.scrollIntoView({block: 'nearest'});
  }

  function decide(form, wanted) {
    if (!form) return;
    const open = form.closest('details');
    if (open) open.open = true;
    ruling = wanted;
    if (form.querySelector('input[type=radio]') && !form.querySelector('input[type=radio]:checked')) {
      form.querySelector('[data-unchosen]').hidden = false;
      return;
    }
    const empty = [...form.querySelectorAll('input[required]')].find(field => !field.value.trim());
    if (empty) {
      empty.focus();
    } else {
      form.requestSubmit(form.querySelector(`button[value=${wanted}]`));
    }
  }

  function choose(number) {
    const choices = items[at]?.querySelectorAll('input[type=radio]') ?? [];
    if (!choices[number - 1]) return;
    choices[number - 1].checked = true;
    items[at].querySelector('[data-unchosen]').hidden = true;
  }

  function key(event) {
    if (toggle && !toggle.checked) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input:not([type=radio]), select, textarea')) return;
    const form = items[at]?.querySelector('form');
    switch (event.key) {
      case 'j': go(at + 1); break;
      case 'k': go(at - 1); break;
      case 'o': items[at]?.querySelector('a')?.click(); break;
      case 's': decide(form, 'same'); break;
      case 'd': decide(form, 'different'); break;
      case 'u': decide(document.querySelector('#latest form'), 'undo'); break;
      default:
        if (!/^[1-9]$/.test(event.key)) return;
        choose(Number(event.key));
    }
    event.preventDefault();
  }

  // Enter in a field means the ruling whose key led there
  function enter(event) {
    const form = event.target.form;
    if (event.key !== 'Enter' || !form || form.method !== 'post' || event.target.type === 'submit') return;
    const button = form.querySelector(`button[value=${ruling}]`);
    if (button) {
      event.preventDefault();
      form.requestSubmit(button);
    }
  }

  function remember(event) {
    const name = event.target.querySelector('input[name=by]');
    if (name) sessionStorage.setItem(NAME, name.value);
    sessionStorage.setItem(PLACE, String(at));
  }

  document.getElementById('keys').hidden = false;
  if (toggle) {
    toggle.checked = localStorage.getItem(OFF) === null;
    toggle.addEventListener('change', () =>
      toggle.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'yes'));
  }
  document.querySelectorAll('main input[name=by]').forEach(field => {
    field.value ||= sessionStorage.getItem(NAME) ?? '';
  });
  document.addEventListener('keydown', key);
  document.querySelectorAll('main form').forEach(form => {
    form.addEventListener('keydown', enter);
    form.addEventListener('submit', remember);
  });
  const place = sessionStorage.getItem(PLACE);
  if (place !== null) {
    sessionStorage.removeItem(PLACE);
    go(Math.min(Number(place), items.length - 1));
  }
})();
