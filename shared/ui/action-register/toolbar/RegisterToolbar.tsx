import * as React from 'react';
import { CopyLinkButton } from '../../parts/CopyLinkButton';
import { useText } from '../../text/language';
import { registerText } from '../../text/registerText';

interface RegisterToolbarProps {
  /** The address of the selection, to send to somebody. */
  readonly address: string;
}

/** What can be done with the whole selection; stands at the right of the page's title. */
export const RegisterToolbar: React.FC<RegisterToolbarProps> = ({ address, children }) => {
  const text = useText(registerText);
  return (
    <>
      {children}
      <CopyLinkButton subtle label={text.copySelection} address={address} />
    </>
  );
};
