import { defineFault } from './define-fault.ts';

export const saysMoreAboutKnownEnterprises = defineFault({
  id: 'says-more-about-known-enterprises',
  suite: 'access',
  title: { zh: '对已知企业的拒绝说明更详', en: 'An enterprise that is known is refused in more words' },
  caughtBy: ['access.existence-is-not-disclosed', 'access.refusals-look-alike'],
  apply(decisions) {
    let isKnown = false;
    return {
      ...decisions,
      access: {
        ...decisions.access,
        codeOfUnlicensed(known) {
          isKnown = known;
          return decisions.access.codeOfUnlicensed(known);
        },
      },
      answers: {
        ...decisions.answers,
        errorMessage(message, seen) {
          const said = decisions.answers.errorMessage(message, seen);
          const more = isKnown ? `${said} It is on file.` : said;
          isKnown = false;
          return more;
        },
      },
    };
  },
});
