import type { Engine } from './engine.ts';
import { NoEngine } from './no-engine.ts';
import { runProgram } from './run-program.ts';
import { importStandInBase } from './stand-in-base.ts';
import { startEngine } from './start-engine.ts';

/** What the Dockerfile begins with. */
const baseImage = 'node:24-bookworm-slim';

/**
 * The engine that runs here already, or one that is started in `scratch`: either has the base image afterwards.
 * Throws {@link NoEngine} where there is neither.
 */
export async function findEngine(scratch: string): Promise<Engine> {
  const { env } = process;
  if (runProgram('docker', ['info'], { env }).code === 0) {
    const has = runProgram('docker', ['image', 'inspect', baseImage], { env }).code === 0;
    if (!has && runProgram('docker', ['pull', '--quiet', baseImage], { env }).code !== 0) {
      throw new NoEngine(`The engine that runs here has no image ${baseImage} and cannot pull it.`);
    }
    return { origin: 'the engine that runs here', env, isolated: false, stop: async () => undefined };
  }
  const engine = await startEngine(scratch);
  try {
    importStandInBase(baseImage, { scratch, env: engine.env });
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
