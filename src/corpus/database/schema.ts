import type { DBSchema } from 'idb';
import type { FeedStores } from './feed-stores';
import type { LibraryStores } from './library-stores';
import type { PackStores } from './pack-stores';
import type { SourceStores } from './source-stores';

/** Every store of the database; a feature brings its own in a file of its own. */
export interface Schema extends DBSchema, FeedStores, LibraryStores, PackStores, SourceStores {}
