// Draws a specification with Scalar, which is told to call nowhere: the page's policy would not let it either.
const read = (id) => JSON.parse(document.getElementById(id).textContent);
const { titles, configuration } = read('page');
const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';

document.documentElement.lang = lang === 'en' ? 'en' : 'zh-CN';
document.title = titles[lang];
for (const link of document.querySelectorAll('.bar a[href$=".html"]')) {
  if (lang === 'en') link.setAttribute('href', `${link.getAttribute('href')}?lang=en`);
}
const other = document.querySelector('.bar .language');
other.hidden = false;
other.addEventListener('click', () => {
  location.href = location.pathname + (lang === 'en' ? '' : '?lang=en') + location.hash;
});

window.Scalar.createApiReference('#reference', {
  ...configuration,
  content: read('document'),
  localization: { locale: lang },
  generateOperationSlug: ({ operationId, method, path }) => operationId ?? `${method}${path}`,
  generateModelSlug: ({ name }) => name,
});
