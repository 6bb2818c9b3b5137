import type { CommanderError } from 'commander';

/** What is wrong with a command line, as every other error is told. */
export interface CommandLineError {
  /** `unknown-option`, `invalid-argument`, `missing-argument`, … */
  readonly code: string;
  readonly sentence: string;
  readonly remedy: string;
}

/** Puts what commander says of a command line into the form of this project's errors. */
export function commandLineError({ code, message }: CommanderError): CommandLineError {
  const [said = '', suggestion = ''] = message.replace(/^error: /, '').split('\n');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`;
  const hint = suggestion.replace(/^\((.*)\)$/, '$1');
  return {
    code: code.replace(/^commander\./, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    sentence: sentence.endsWith('.') ? sentence : `${sentence}.`,
    remedy: `${hint === '' ? '' : `${hint} `}Run it with --help to see what it takes.`,
  };
}
