import * as React from 'react';
import { NewPromise } from '../promises/NewPromise';
import { TodaysPromises } from '../promises/TodaysPromises';
import { usePanel } from '../PanelContext';

/** Step 5: what, and which organisation; the rest is asked for. */
export const NewPromisesStep: React.FC = () => {
  const { view } = usePanel();
  return (
    <>
      {view.me.coordinator && <NewPromise onClose={null} />}
      <TodaysPromises />
    </>
  );
};
