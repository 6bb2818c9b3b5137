import { defineCheck } from '../../src/driver/define-check.ts';
import { breaking } from './mutations/breaking.ts';

export const replayedNonceIsRefused = defineCheck({
  id: 'access.replayed-nonce-is-refused',
  level: 'must',
  requirements: ['N52-034'],
  title: {
    zh: '同一随机数只受理一次',
    en: 'A nonce is good for one request',
  },
  ...breaking('access.replayed-nonce-is-refused'),
});
