import { element } from '../../teams-host/page/element.ts';
import { absent } from './absent.ts';
import { createPageCanvas } from './canvas/pageCanvas.ts';
import { inOneLanguage } from './canvas/toolbox.ts';
import { loadComponents, readFacts } from './facts.ts';
import type { NavigatorOf } from './microsoft.ts';
import { readPageAddress } from './pageAddress.ts';
import { legacyContext } from './pageContext.ts';
import { createToolbar } from './toolbar.ts';
import { wordsIn } from './words.ts';
import { createWorkbench } from './workbench.ts';

const APPLICATION = 'a71c6a7d-0000-4000-8000-000000000001';

function fail(error: unknown): void {
  const { lang } = readPageAddress(location.search);
  document.documentElement.dataset['ready'] = 'failed';
  document.body.append(element('p', { class: 'trouble', role: 'alert' }, wordsIn(lang).noStart));
  reportError(error);
}

async function open(): Promise<void> {
  const address = readPageAddress(location.search);
  const facts = readFacts();
  const legacy = legacyContext(facts, address.lang);
  const { all, solution } = await loadComponents();
  const parts = solution.map((manifest) => inOneLanguage(manifest, address.lang));

  const navigatorOf: NavigatorOf = (_core, pageContext, componentBase, webPartBase) =>
    class {
      readonly #scope;
      constructor(scope: ConstructorParameters<ReturnType<NavigatorOf>>[0]) {
        this.#scope = scope;
      }
      async navigateToApplication(): Promise<unknown> {
        const frameworks = { pageContext, componentBase, webPartBase };
        const bench = createWorkbench(frameworks, this.#scope, facts, parts, address, legacy);
        const canvas = createPageCanvas(bench, facts.canvas);
        document.body.append(createToolbar(bench, canvas, address.lang), canvas.element);
        await canvas.load();
        document.documentElement.dataset['ready'] = 'yes';
        return bench;
      }
    };

  window.localPage = { navigatorOf, absent };
  window._spPageContextInfo = legacy;
  window.FabricConfig = { fontBaseUrl: '' };
  window.spModuleLoader._isTelemetryDisabled = true;
  await window.spModuleLoader.start(
    {
      clientSideApplicationId: APPLICATION,
      manifests: all,
      spPageContextInfo: legacy,
      buildNumber: '16.0.0.0',
      features: [],
    },
    fail,
  );
}

open().catch(fail);
