/** One command that a document tells people to type. */
export interface DocumentedCommand {
  readonly command: string;
  readonly exitCode: number;
  /** True for a command that serves until it is asked to end. */
  readonly serves: boolean;
}

/** What installs, tests or runs everything has a stage of its own and is not run again from a document. */
const ownStages = /^(npm (ci|cit|start|test)\b|npm run (-s )?(check|test)\b|\.\/\.ci\/run|npx vitest)/;

/** The commands in the `sh` blocks of a Markdown page. `# exits 1` behind a command is its promised exit code. */
export function commandsOf(markdown: string): readonly DocumentedCommand[] {
  const blocks = [...markdown.matchAll(/^( *)```sh\n([\s\S]*?)^\1```/gm)].map(([, , block = '']) => block);
  return blocks
    .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#') && !ownStages.test(line))
    .map((line) => {
      const [command = '', comment = ''] = line.split(/\s+#\s/, 2);
      return {
        command: command.trim(),
        exitCode: Number(/(?:exits|退出码) (\d)/.exec(comment)?.[1] ?? 0),
        serves: / mock\b/.test(command),
      };
    });
}
