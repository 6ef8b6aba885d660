import { addressFrom } from '../address-from';
import { LineForm } from '../LineForm';

interface SubscribeProps {
  /** Adds the index at an address; false where that failed. */
  add(address: string, host: string): Promise<boolean>;
}

/** Subscribes to published packs by the address of their index. */
export function Subscribe({ add }: SubscribeProps) {
  return (
    <LineForm
      id="new-subscription"
      label="Address of a pack index"
      placeholder="https://example.org/news/index.json"
      action="Subscribe"
      problem="That is no address. Write one such as https://example.org/news/index.json."
      read={(typed) => (addressFrom(typed) ? typed : null)}
      add={(address) => add(address, addressFrom(address)?.hostname ?? '')}
    />
  );
}
