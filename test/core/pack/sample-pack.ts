import type { PackContent } from '../../../src/core/pack/write-pack';
import { sampleReport } from '../match/sample-reports';

const BRIDGE =
  'The Aldermoor bridge will close for eleven months from March, the county council decided on Tuesday. Engineers found cracks in four of its ' +
  'nine piers. "We cannot put a price on safety," said Ruth Calloway, who leads the council\'s roads committee. Buses will run by way of ' +
  'Stenby, which adds twenty minutes to a journey. Shopkeepers on the east bank said that they had not been asked.';
const BRIDGE_AGAIN =
  'Drivers face eleven months of detours after councillors voted to shut the Aldermoor bridge. Cracks in four piers leave no choice, engineers ' +
  'told the roads committee. Its chair, Ruth Calloway, promised extra buses by way of Stenby. The closure starts in March.';
const ORCHARD =
  'A late frost has destroyed two thirds of the apple blossom in the Vale of Ossery, growers say. Harvests will be the smallest since 1997. ' +
  'The growers\' union asked the ministry for emergency loans. "It was minus six for five hours," said Tomas Brandl, who farms near Kilm.';

/** A small pack of our own writing: two reports of one story, dated and undated, and one of another. */
export const SAMPLE: PackContent = {
  name: 'Sample',
  licence: 'MIT',
  stories: [{ id: 'aldermoor-bridge', name: 'The Aldermoor bridge closes', reportIds: ['bridge-1', 'bridge-2'] }],
  reports: [
    sampleReport({ id: 'orchard', text: ORCHARD, title: 'Frost ruins apple blossom', published: '2023-04-29', outlet: 'Ossery Herald' }),
    sampleReport({ id: 'bridge-1', text: BRIDGE, title: 'Aldermoor bridge to close', published: '2023-02-07', outlet: 'County Post' }),
    sampleReport({ id: 'bridge-2', text: BRIDGE_AGAIN, title: 'Eleven months of detours over bridge', outlet: 'Stenby News' }),
  ],
};
