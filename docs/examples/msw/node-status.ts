/** A part of a platform: what its duty page says of the provincial node. */
export async function nodeStatus(nodeUrl: string): Promise<{ connected: boolean; since?: string }> {
  try {
    const answer = await fetch(`${nodeUrl}/api/status`);
    if (!answer.ok) return { connected: false };
    const { status, time } = (await answer.json()) as { status: string; time: string };
    return { connected: status === 'ok', since: time };
  } catch {
    return { connected: false };
  }
}
