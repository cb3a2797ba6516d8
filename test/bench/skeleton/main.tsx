import { Button } from '@fluentui/react-button';
import { FluentProvider } from '@fluentui/react-provider';
import { teamsDarkTheme, teamsLightTheme } from '@fluentui/react-theme';
import { app } from '@microsoft/teams-js';
import * as React from 'react';
import * as ReactDOM from 'react-dom';

/** The least that a tab can be: React, Fluent and teams-js, one configuration file, no data. */
async function start(): Promise<void> {
  const config = (await (await fetch('/config.json')).json()) as { hostOrigins: string[] };
  await app.initialize(config.hostOrigins);
  const context = await app.getContext();
  await app.notifySuccess();
  const theme = context.app.theme === 'dark' ? teamsDarkTheme : teamsLightTheme;
  ReactDOM.render(
    <FluentProvider theme={theme}>
      <h1>Skeleton</h1>
      <Button>Nothing</Button>
    </FluentProvider>,
    document.getElementById('root'),
    () => performance.mark('samverkan:usable'),
  );
}

void start();
