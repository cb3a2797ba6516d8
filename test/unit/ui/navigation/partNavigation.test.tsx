/** @jest-environment jsdom */
import * as React from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { usePartNavigation } from '../../../../shared/ui/page-part/partNavigation';
import { writeRoute } from '../../../../shared/ui/navigation/route';

const home = { page: 'actions', query: '' } as const;
const nowhere = () => null;

const Where: React.FC<{ readonly name: string }> = ({ name }) => {
  const { route, replace } = usePartNavigation({ name, elsewhere: nowhere, home });
  return (
    <button onClick={() => replace({ page: 'actions', query: 'lage=overdue' })}>
      {route === null ? 'begins' : writeRoute(route)}
    </button>
  );
};

const at = (hash: string): void => window.history.replaceState(null, '', `/${hash}`);
const piece = (route: string): string => encodeURIComponent(route);

describe('a part’s place in the page’s address', () => {
  it('heeds a link that names only the kind of part, as one from a list or a mail does', () => {
    at(`#register=${piece('forum/est-sodermalm/åtgärd/28')}`);
    render(<Where name="register-3f2a" />);
    expect(screen.getByRole('button').textContent).toBe('forum/est-sodermalm/åtgärd/28');
  });

  it('goes by its own piece before that of its kind', () => {
    at(`#register=${piece('åtgärd/28')}&register-3f2a=${piece('åtgärd/7')}`);
    render(<Where name="register-3f2a" />);
    expect(screen.getByRole('button').textContent).toBe('åtgärd/7');
  });

  it('leaves links to other kinds alone', () => {
    at(`#register=${piece('åtgärd/28')}`);
    render(<Where name="mine-91c0" />);
    expect(screen.getByRole('button').textContent).toBe('begins');
  });

  it('takes the link over once it goes on, and keeps the others’ pieces', () => {
    at(`#register=${piece('åtgärd/28')}&mine-91c0=${piece('mitt-arbete')}&annan=x`);
    render(<Where name="register-3f2a" />);
    act(() => void fireEvent.click(screen.getByRole('button')));
    expect(window.location.hash).not.toContain('register=');
    expect(window.location.hash).toContain('register-3f2a=');
    expect(window.location.hash).toContain('mine-91c0=');
    expect(window.location.hash).toContain('annan=x');
  });
});
