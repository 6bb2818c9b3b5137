// Changes the language of a page and keeps it in the address, so that the next page opens in it too.
const root = document.documentElement;
const titles = JSON.parse(document.getElementById('titles').textContent);

function choose(lang) {
  root.lang = lang === 'en' ? 'en' : 'zh-CN';
  document.title = titles[lang];
  const group = document.querySelector('.languages');
  group.setAttribute('aria-label', lang === 'en' ? 'Language' : '语言');
  for (const button of group.querySelectorAll('button')) {
    button.setAttribute('aria-pressed', String(button.value === lang));
  }
  for (const link of document.querySelectorAll('a[href$=".html"], a[href*=".html?"]')) {
    const page = link.getAttribute('href').replace(/\?.*$/, '');
    link.setAttribute('href', lang === 'en' ? `${page}?lang=en` : page);
  }
}

const asked = new URLSearchParams(location.search).get('lang');
choose(asked === 'en' ? 'en' : 'zh');
for (const button of document.querySelectorAll('.languages button')) {
  button.addEventListener('click', () => {
    choose(button.value);
    const address = location.pathname + (button.value === 'en' ? '?lang=en' : '') + location.hash;
    history.replaceState(null, '', address);
  });
}
document.querySelector('.languages').hidden = false;
