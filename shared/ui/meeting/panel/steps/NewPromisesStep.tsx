import * as React from 'react';
import { NewPromise } from '../promises/NewPromise';
import { TodaysPromises } from '../promises/TodaysPromises';
import { usePanel } from '../PanelContext';

/** Step 5: what, and which organisation; the rest is asked for. */
export const NewPromisesStep: React.FC = () => {
  const { view, place, go } = usePanel();
  React.useEffect(() => {
    // The form has taken the focus; asked for once more, it takes it once more.
    if (place === 'new-promise') go('step');
  });
  return (
    <>
      {view.me.coordinator && <NewPromise onClose={null} />}
      <TodaysPromises />
    </>
  );
};
