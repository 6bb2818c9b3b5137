// Opens what the address names, and all of it on paper.
const details = [...document.querySelectorAll('details')];
const controls = document.querySelector('.controls');

function follow() {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (named?.tagName !== 'DETAILS') return;
  named.open = true;
  named.scrollIntoView();
  named.querySelector('summary').focus({ preventScroll: true });
}

let printed = [];
addEventListener('hashchange', follow);
addEventListener('beforeprint', () => {
  printed = details.filter((each) => !each.open);
  for (const each of printed) each.open = true;
});
addEventListener('afterprint', () => {
  for (const each of printed) each.open = false;
});
for (const button of controls.querySelectorAll('button')) {
  button.addEventListener('click', () => {
    for (const each of details) each.open = button.value === 'open';
  });
}
controls.hidden = false;
follow();
