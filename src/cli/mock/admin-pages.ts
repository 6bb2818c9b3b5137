import type { App } from '../../contract/create-app.ts';
import { listPlaceholders, listProfiles } from '../../contract/list-profiles.ts';

/**
 * What the administration's address shows to anyone: interfaces and lists at `/docs`, the console at `/console`. Loaded
 * with the first request for either, so that the network is there at once.
 */
export function adminPages(): App {
  let pages: Promise<App> | undefined;
  let console: Promise<App> | undefined;
  return async (request, info) => {
    if (new URL(request.url).pathname.startsWith('/console')) {
      console ??= import('../../console/create-console-app.ts').then(({ createConsoleApp }) =>
        createConsoleApp(),
      );
      return (await console)(request, info);
    }
    pages ??= loadPages();
    return (await pages)(request, info);
  };
}

async function loadPages(): Promise<App> {
  const [{ createPagesApp }, { listPages }] = await Promise.all([
    import('../../pages/create-pages-app.ts'),
    import('../../pages/list-pages.ts'),
  ]);
  return createPagesApp(listPages({ profiles: listProfiles(), placeholders: listPlaceholders() }));
}
