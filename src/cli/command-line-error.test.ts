import { CommanderError } from 'commander';
import { expect, test } from 'vitest';
import { commandLineError } from './command-line-error.ts';

test('says of a misspelt option which was meant', () => {
  const message = "error: unknown option '--refrence'\n(Did you mean --reference?)";
  expect(commandLineError(new CommanderError(1, 'commander.unknownOption', message))).toEqual({
    code: 'unknown-option',
    sentence: "Unknown option '--refrence'.",
    remedy: 'Did you mean --reference? Run it with --help to see what it takes.',
  });
});

test('keeps the words of a value that cannot be', () => {
  const message = "error: option '--port <n>' argument 'x' is invalid. It must be a whole number.";
  expect(commandLineError(new CommanderError(1, 'commander.invalidArgument', message))).toEqual({
    code: 'invalid-argument',
    sentence: "Option '--port <n>' argument 'x' is invalid. It must be a whole number.",
    remedy: 'Run it with --help to see what it takes.',
  });
});
