import { type FurnitureRule, opening } from './furniture-rule';

/** The same in other languages that pages come in, which have no language of their own here. */
export const FOREIGN_FURNITURE: readonly FurnitureRule[] = [
  opening(
    'related-links',
    24,
    /^(?:lesen sie (?:auch|hier|dazu|mehr)|mehr zu[rm]? .{1,50} lesen sie|auch interessant|das könnte sie (?:auch )?interessieren|(?:à|a) lire (?:aussi|également)|lire (?:aussi|également|la suite)|sur le même sujet|leggi anche|vedi anche|le[ae] (?:también|más)|[lt]e puede interesar|le(?:ia|ggi) (?:também|mais|di più)|veja (?:também|mais)|saiba mais|lees (?:ook|meer|verder)|bekijk ook|les (?:også|mer)|læs (?:også|mere)|läs (?:även|också|mer)|lue (?:myös|lisää)|(?:czytaj|zobacz) (?:też|także|również|więcej)|čtěte také|читайте (?:также|ещё|еще|також|ще)|ayrıca okuyun|baca juga|xem thêm)(?:[\s:.\u2026]|$)|^(?:関連記事|【関連記事】|관련\s?기사)/i,
    'a l|auc|ayr|bac|bek|czy|das|le |lea|lee|leg|lei|les|lir|lue|läs|læs|meh|sai|sur|te |ved|vej|xem|zob|à l|čtě|чит|【関連|関連記|관련',
  ),
  opening('related-links', 3, /^(?:mehr )?zum thema:?$|^mehr zum thema:?$/i, 'meh|zum'),
  opening(
    'dateline',
    12,
    /^(?:veröffentlicht|publiziert|aktualisiert|erstellt|stand|zuletzt aktualisiert|publié|mis à jour|modifié|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|laatst bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|publiceret|opdateret|güncelleme|yayınlanma|опубликовано|обновлено|opublikowano|aktualizacja)[ :|].{0,30}(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[:.h]\d{2}(?!\d))/i,
    'act|agg|akt|atu|bij|ers|gep|gün|laa|mis|mod|opd|opp|opu|pub|sta|upp|ver|yay|zul|обн|опу',
  ),
  opening(
    'site-notice',
    30,
    /^(?:ein klick für den datenschutz|empfohlener (?:redaktioneller |externer )?inhalt|externe[rn]? inhalte?(?: |$)|an dieser stelle (?:finden sie|befindet sich|würden wir)|ich bin damit einverstanden, dass mir externe|ce contenu (?:est bloqué|n['\u2019]est pas disponible)|deze inhoud (?:kan|wordt|is niet))/i,
    'an |ce |dez|ein|emp|ext|ich',
  ),
  opening(
    'subscription',
    14,
    /^(?:jetzt (?:abonnieren|kostenlos|testen|registrieren|anmelden)|testen sie|sie (?:haben bereits ein|sind bereits) abo|bereits abonnent|weiterlesen mit|abonnez-vous|déjà abonné|cet article est réservé|il vous reste \d+|suscr[ií]b(?:ete|ase)|hazte soci[oa]|este contenido es exclusivo|abbonati|sei già abbonato|assine (?:já|agora|o|a)(?: |$)|inscreva-se|abonneer|word abonnee|al abonnee|prenumerera|bli abonnent|tilaa )/i,
    'abb|abo|al |ass|ber|bli|cet|déj|est|haz|il |ins|jet|pre|sei|sie|sus|tes|til|wei|wor',
  ),
  opening(
    'donation-appeal',
    40,
    /^(?:hat ihnen (?:dieser|der) (?:artikel|beitrag|text) gefallen|unterstützen sie (?:uns|unabhängigen|unsere)|mit ihrer spende|faites un don|soutenez(?:-nous| un journalisme| notre))/i,
    'fai|hat|mit|sou|unt',
  ),
  opening(
    'caption',
    20,
    /^(?:fotos?(?:\(s\))?|bild(?:er|quelle)?|symbol(?:bild|foto)|crédits?(?: photo)?|imagen|immagine|ảnh)\s?:\s?\S/i,
    'bil|cré|fot|ima|imm|sym|ảnh',
  ),
];
