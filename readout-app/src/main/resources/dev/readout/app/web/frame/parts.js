// What htmx leaves to do where it swaps parts of a page. Without either file the same links and forms show whole pages.
'use strict';
(() => {
  let near = 'main';

  // A blank field says nothing, so the address does not either
  function shorten({detail}) {
    if (detail.verb !== 'get') return;
    for (const name of Object.keys(detail.parameters)) {
      if (detail.parameters[name] === '') delete detail.parameters[name];
    }
  }

  // The same once more is no step to go back over
  function step({detail}) {
    if (detail.history.path === location.pathname + location.search) detail.history.type = 'replace';
  }

  function remember({target}) {
    near = target.closest('[id][tabindex]')?.id ?? 'main';
  }

  // The head is not swapped, but says where the same is as data, as the foot does
  function heads() {
    document.querySelectorAll('head link[rel=alternate]').forEach(link => link.remove());
    for (const {type, href, textContent} of document.querySelectorAll('#forms a')) {
      document.head.append(Object.assign(document.createElement('link'), {rel: 'alternate', type, href, title: textContent}));
    }
  }

  // Who pressed what is gone now goes on where it stood
  function settle() {
    heads();
    if (document.activeElement === document.body) document.getElementById(near)?.focus({preventScroll: true});
  }

  function restored() {
    near = 'main';
    settle();
  }

  function unanswered() {
    const words = document.createElement('p');
    words.className = 'lead';
    words.textContent = 'The server does not answer. Nothing has changed here; try again in a moment.';
    document.getElementById('fault').replaceChildren(words);
  }

  document.addEventListener('htmx:configRequest', shorten);
  document.addEventListener('htmx:beforeRequest', remember);
  document.addEventListener('htmx:beforeHistoryUpdate', step);
  document.addEventListener('htmx:afterSettle', settle);
  document.addEventListener('htmx:sendError', unanswered);
  document.addEventListener('htmx:historyCacheMiss', ({detail}) => detail.xhr.addEventListener('error', unanswered));
  document.addEventListener('htmx:historyCacheMissLoadError', () => location.reload());
  document.addEventListener('htmx:historyRestore', restored);
})();
