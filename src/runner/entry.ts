import { inject } from 'vitest';
import { allChecks } from '../../suites/index.ts';
import { registerChecks } from './register-checks.ts';
import './provided.ts';

const { binding, checks } = inject('xinheng');
registerChecks(
  allChecks.filter((check) => checks.includes(check.id)),
  binding,
);
