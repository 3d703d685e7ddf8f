import { useQuery } from '@tanstack/react-query';
import type { Network } from '../../chain/network.ts';
import type { Gln } from '../../domain/identifiers.ts';
import type { LicenceEvent } from '../../domain/ledger.ts';
import { licenceAt, rolesAt } from '../../domain/standing.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Formats } from '../../i18n/formats.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Identifier } from '../../ui/Identifier.tsx';
import { useText } from '../../ui/LocaleProvider.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { ActivityList } from './ActivityList.tsx';
import { addressOf } from './addresses.ts';
import { DeskPage } from './DeskPage.tsx';
import { partnerQuery } from './partnerQuery.ts';

interface Props {
  readonly network: Network;
  readonly nodes: readonly string[];
  readonly gln: Gln;
}

/** A partner: who it is, what it may do and might do when, where its places are, and what it did. */
export function PartnerScreen({ network, nodes, gln }: Props) {
  const { text, format } = useText();
  const words = text.inspect.partner;
  const { data } = useQuery(partnerQuery(network, nodes, gln));
  if (data === undefined) return <Progress label={words.reading} />;
  const { partner, steps, partners, block } = data;
  if (partner.status !== 'found')
    return (
      <DeskPage title={<Identifier>{gln}</Identifier>}>
        <Notice
          tone={partner.status === 'unread' ? 'check' : 'plain'}
          title={partner.status === 'unread' ? words.unread : words.absent}
        />
      </DeskPage>
    );
  const { name, country, licences, prefixes, places } = partner.value;
  const now = block.status === 'found' ? block.value.time : undefined;
  const licence = now === undefined ? undefined : licenceAt(partner.value, now);
  return (
    <DeskPage title={name}>
      <div>
        <ButtonLink variant="outline" href={addressOf.shelf(partner.value.gln)}>
          {text.inspect.shelf.start}
        </ButtonLink>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 lg:grid-cols-2">
        <Card
          title={words.licences}
          aside={
            licence !== undefined && (
              <Tag tone={licence === 'valid' ? 'good' : 'bad'}>{words.state[licence]}</Tag>
            )
          }
        >
          {licences.length === 0 ? (
            <p>{words.noLicence}</p>
          ) : (
            <ol className="grid gap-2">
              {licences.toReversed().map((event) => (
                <li key={`${event.at.block} ${event.at.logIndex}`}>
                  {licenceWords(event, words, format)}
                  <span className="block text-small text-soft">
                    {words.recorded(format.dateTime(event.at.time))}
                  </span>
                </li>
              ))}
            </ol>
          )}
        </Card>
        <Card>
          <DefinitionList
            rows={[
              { term: 'GLN', value: <Identifier>{partner.value.gln}</Identifier> },
              { term: words.country, value: country },
              {
                term: words.roles,
                value: (now === undefined ? [] : rolesAt(partner.value, now))
                  .map((role) => words.roleNames[role])
                  .join(' · '),
              },
              ...(prefixes.length === 0
                ? []
                : [
                    {
                      term: words.prefixes,
                      value: prefixes.map(({ digits, kind, at }) => (
                        <p key={`${digits} ${at.block} ${kind}`}>
                          <Identifier>{digits}</Identifier>{' '}
                          {kind === 'granted' ? words.prefixGranted : words.prefixRevoked}{' '}
                          {format.dateTime(at.time)}
                        </p>
                      )),
                    },
                  ]),
              ...(places.length === 0
                ? []
                : [
                    {
                      term: words.places,
                      value: places.map((place) => (
                        <p key={place.gln}>
                          {place.name}, {place.country} <Identifier>{place.gln}</Identifier>
                        </p>
                      )),
                    },
                  ]),
            ]}
          />
        </Card>
      </div>
      <Card title={words.activity}>
        <p className="mb-3 max-w-prose text-small text-soft">{words.activityLead}</p>
        {steps.status === 'found' ? (
          <ActivityList steps={steps.value} partners={partners} self={partner.value.index} />
        ) : (
          <p>{steps.status === 'absent' ? words.noActivity : words.activityUnread}</p>
        )}
      </Card>
    </DeskPage>
  );
}

function licenceWords(event: LicenceEvent, words: Messages['inspect']['partner'], format: Formats): string {
  switch (event.kind) {
    case 'granted':
      return words.granted(event.number, format.dateTime(event.from), format.dateTime(event.until));
    case 'suspended':
      return words.suspended(event.reason);
    case 'reinstated':
      return words.reinstated(event.reason);
    default:
      return event satisfies never;
  }
}
