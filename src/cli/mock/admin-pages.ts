import type { App } from '../../contract/create-app.ts';
import { listPlaceholders, listProfiles } from '../../contract/list-profiles.ts';
import { createConsoleApp } from '../../console/create-console-app.ts';
import { createPagesApp } from '../../pages/create-pages-app.ts';
import { listPages } from '../../pages/list-pages.ts';

/** What the administration's address shows to anyone: interfaces and lists at `/docs`, the console at `/console`. */
export function adminPages(): App {
  const pages = createPagesApp(listPages({ profiles: listProfiles(), placeholders: listPlaceholders() }));
  const console = createConsoleApp();
  return (request, info) =>
    (new URL(request.url).pathname.startsWith('/console') ? console : pages)(request, info);
}
