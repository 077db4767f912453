/** Asks what in the open corpus waits for a person's word; a failure is told where it is listed. */
import type { HostClient } from '../client/host-client.ts';
import type { Session } from './session.ts';

interface Asked {
  readonly client: HostClient;
  readonly session: Session;
}

export const askWhatWaits = async ({ client, session }: Asked): Promise<void> => {
  const [damage, conflicts, halted] = await Promise.all([
    client.call('damage.list', {}),
    client.call('conflicts.list', {}),
    client.call('reclean.halted', {}),
  ]);
  if (damage.ok) {
    const { total: damaged, description, files } = damage.value;
    session.store.setState({
      ...{ damaged, damagedDescription: description !== null, damagedFiles: files.length },
    });
  }
  if (conflicts.ok) session.store.setState({ conflicts: conflicts.value.total });
  if (halted.ok) session.store.setState({ halted: halted.value.runs });
};
