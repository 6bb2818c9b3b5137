/** `xinheng/vitest`: the checks inside a vitest project of your own. */
export { suites, allChecks } from '../../suites/index.ts';
export { registerChecks } from './register-checks.ts';
export type {
  RunBinding,
  PlatformBinding,
  NetworkBinding,
  InstitutionCredentials,
  InstitutionRole,
} from '../driver/run-binding.ts';
