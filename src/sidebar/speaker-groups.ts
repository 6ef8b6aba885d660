import type { ComparedSpeaker } from '../core/model/comparison';

/** Speakers under one heading of the panel. */
export interface SpeakerGroup {
  readonly id: string;
  readonly title: string;
  readonly speakers: readonly ComparedSpeaker[];
}

/** Persons quoted on the page, persons quoted elsewhere only, institutions; groups without anybody are left out, order is kept. */
export function groupSpeakers(speakers: readonly ComparedSpeaker[]): SpeakerGroup[] {
  const persons = speakers.filter((speaker) => speaker.type === 'person');
  return [
    { id: 'here', title: 'Quoted here', speakers: persons.filter((speaker) => speaker.here > 0) },
    { id: 'elsewhere', title: 'Quoted elsewhere, not here', speakers: persons.filter((speaker) => speaker.here === 0) },
    { id: 'institutions', title: 'Institutions', speakers: speakers.filter((speaker) => speaker.type === 'institution') },
  ].filter((group) => group.speakers.length > 0);
}
