// Keys for who decides open questions. Each does what a link or button of the page does; without this file nothing is lost.
'use strict';
(() => {
  const NAME = 'readout.name';
  const OFF = 'readout.keys.off';
  let items = [];
  const toggle = document.getElementById('keys-on');
  let at = -1;
  let ruling = 'same';

  function go(to) {
    if (to < 0 || to >= items.length) return;
    items[at]?.classList.remove('here');
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
      form.querySelector(`button[value=${wanted}]`).click();
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
      button.click();
    }
  }

  function remember({target}) {
    const name = target.querySelector('input[name=by]');
    if (name) sessionStorage.setItem(NAME, name.value);
  }

  // At the beginning, and when a decision has changed the list: then it goes on at the same place
  function begin() {
    items = [...document.querySelectorAll('[data-question], table.contacts tbody tr')];
    document.querySelectorAll('main input[name=by]').forEach(field => {
      field.value ||= sessionStorage.getItem(NAME) ?? '';
    });
    if (at >= 0) go(Math.min(at, items.length - 1));
  }

  document.getElementById('keys').hidden = false;
  if (toggle) {
    toggle.checked = localStorage.getItem(OFF) === null;
    toggle.addEventListener('change', () =>
      toggle.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'yes'));
  }
  document.addEventListener('keydown', enter);
  document.addEventListener('keydown', key);
  document.addEventListener('submit', remember);
  document.getElementById('main').addEventListener('htmx:afterSettle', ({target}) => target.id === 'list' && begin());
  begin();
})();
