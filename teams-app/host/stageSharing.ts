import { meeting } from '@microsoft/teams-js';

/** Whether Teams lets the app show itself on this meeting's stage; the organiser's settings and policies decide. */
const mayShare = (): Promise<boolean> =>
  new Promise((resolve) => {
    meeting.getAppContentStageSharingCapabilities((error, capabilities) =>
      resolve(error === null && capabilities?.doesAppHaveSharePermission === true),
    );
  });

const share = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    meeting.shareAppContentToStage((error, shared) => resolve(error === null && shared === true), address, {
      sharingProtocol: meeting.SharingProtocol.Collaborative,
    });
  });

/** Shows a page of the app to everybody in the meeting; false where Teams does not let it. */
export async function shareToStage(address: string): Promise<boolean> {
  try {
    return (await mayShare()) && (await share(address));
  } catch {
    // teams-js throws where the frame may not share at all.
    return false;
  }
}
