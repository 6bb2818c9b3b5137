import { defineFault } from './define-fault.ts';

export const letsTheOperatorEndAnyLicence = defineFault({
  id: 'lets-the-operator-end-any-licence',
  suite: 'authorization',
  title: {
    zh: '运营方也可对企业线上授予的授权书作出决定',
    en: 'The operator decides on licences that were granted online as well',
  },
  caughtBy: ['authorization.only-the-enterprise-grants'],
  apply: (decisions) => ({
    ...decisions,
    licence: {
      ...decisions.licence,
      mayDecide: (licence, to) =>
        licence.fileDigest === null ? 'yes' : decisions.licence.mayDecide(licence, to),
    },
  }),
});
