import type { HeaderClaim, UnreadCause, UnreadCode } from '../domain/fact.ts';

/** The outside world did not give what was asked. Becomes an *unread* fact; leaves this folder in no other form. */
export class ReadFailure extends Error {
  override readonly name = 'ReadFailure';
  readonly unread: UnreadCause;

  /**
   * @param detail what exactly failed, for the details
   * @param node address of the node that failed; path and credentials are dropped
   * @param said who said what, where nodes disagree
   */
  constructor(code: UnreadCode, detail?: string, node?: string, said?: readonly HeaderClaim[]) {
    super(detail === undefined ? code : `${code}: ${detail}`);
    this.unread = {
      code,
      ...(detail === undefined ? {} : { detail }),
      ...(node === undefined ? {} : { node: nodeName(node) }),
      ...(said === undefined ? {} : { said }),
    };
  }
}

/** A node's address without path, query and credentials. */
export function nodeName(node: string): string {
  return URL.canParse(node) ? new URL(node).origin : node;
}
