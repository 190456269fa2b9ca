import type { Tenant } from '../../../src/local/tenant/createTenant';

/** What a client that knows XMLHttpRequest alone needs of one; every request goes to the tenant in process. */
export function requestsTo(tenant: Tenant, headers: Readonly<Record<string, string>>): new () => object {
  return class {
    public onreadystatechange: (() => void) | null = null;
    public readyState = 0;
    public status = 0;
    public response = '';
    public responseURL = '';
    private method = 'GET';
    private readonly sent = new Headers(headers);
    private answered = new Headers();

    public open(method: string, url: string): void {
      this.method = method;
      this.responseURL = new URL(url, tenant.context.origin).href;
    }

    public setRequestHeader(name: string, value: string): void {
      this.sent.set(name, value);
    }

    public getResponseHeader(name: string): string | null {
      return this.answered.get(name);
    }

    public send(body?: string | Uint8Array<ArrayBuffer>): void {
      void this.carry(body);
    }

    private async carry(body?: string | Uint8Array<ArrayBuffer>): Promise<void> {
      const { method, sent } = this;
      const answer = await tenant.handle(
        new Request(this.responseURL, { method, headers: sent, ...(body === undefined ? {} : { body }) }),
      );
      this.response = await answer.text();
      this.answered = answer.headers;
      this.status = answer.status;
      this.readyState = 4;
      this.onreadystatechange?.();
    }
  };
}
