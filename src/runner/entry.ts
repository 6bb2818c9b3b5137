import { setSourceMapsSupport } from 'node:module';
import { inject } from 'vitest';
import { allChecks } from '../../suites/index.ts';
import type { RunBinding } from '../driver/run-binding.ts';
import { receive } from './hand-over.ts';
import { registerChecks } from './register-checks.ts';
import './provided.ts';

// The runner maps the stack of every error to its source, and each connection that ends is an error. Node runs the
// source as it is written, so that there is nothing to map.
setSourceMapsSupport(false);

const { channel, checks, concurrency } = inject('xinheng');
registerChecks(
  allChecks.filter((check) => checks.includes(check.id)),
  receive<RunBinding>(channel),
  { concurrency },
);
