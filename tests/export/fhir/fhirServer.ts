import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FhirResponse, HttpMethod } from '@medplum/fhir-router';
import type { OperationOutcome, OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { indexDefinitions, validateResource } from './definitions.ts';
import { wrongCodes } from './requiredBindings.ts';

const { FhirRouter, MemoryRepository } = await import('@medplum/fhir-router');

export type FhirServer = {
  readonly url: string;
  close(): Promise<void>;
};

/** Why R4 does not take a resource: shapes, then codes. */
function issuesOf(resource: Resource): OperationOutcomeIssue[] {
  try {
    validateResource(resource);
  } catch (error) {
    return (error as { outcome?: { issue?: OperationOutcomeIssue[] } }).outcome?.issue ?? [{ severity: 'error', code: 'structure' }];
  }
  return wrongCodes(resource).map((code) => ({ severity: 'error', code: 'code-invalid', details: { text: code } }));
}

/** An R4 endpoint on this machine that keeps everything in memory and refuses, as a whole, what R4 does not allow. */
export async function startFhirServer(): Promise<FhirServer> {
  indexDefinitions();
  const router = new FhirRouter();
  const repository = new MemoryRepository();
  /** The router parses the address itself. */
  const answer = (method: HttpMethod, url: string, body: unknown): Promise<FhirResponse> =>
    router
      .handleRequest({ method, url, pathname: '', body, params: {}, query: {} }, repository)
      .catch((error: { outcome?: OperationOutcome }) => [
        error.outcome ?? { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'exception' }] },
      ]);
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', async () => {
      const send = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/fhir+json; charset=utf-8' });
        response.end(JSON.stringify(body));
      };
      const text = Buffer.concat(parts).toString('utf8');
      const body = text === '' ? undefined : (JSON.parse(text) as Resource);
      const issue = body ? issuesOf(body) : [];
      if (issue.length > 0) return send(400, { resourceType: 'OperationOutcome', issue });
      const [outcome, resource] = await answer(request.method as HttpMethod, request.url ?? '/', body);
      const refused = outcome.issue?.some((one) => one.severity === 'error' || one.severity === 'fatal');
      return send(outcome.id === 'not-found' ? 404 : refused ? 400 : 200, resource ?? outcome);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
