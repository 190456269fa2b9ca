import nodeCrypto from 'node:crypto';
import { seededDice } from '../../seededDice';

const said = { now: Date.now, random: Math.random, uuid: nodeCrypto.randomUUID, bytes: nodeCrypto.randomBytes };

/**
 * In this process the clock stands still, and the dice fall alike after each new beginning: two presses that come to the
 * same leave the same, to the byte. Keys, bytes and all other chance have dice of their own, so that one key more moves
 * nothing else. The tenant's own clock goes on where the proof lets time pass.
 */
export function sameEachTime(): Steady {
  const still = Date.now();
  let [keys, bytes, web, chance] = diceFrom(0);
  const filled = (target: Uint8Array, dice: () => number): Uint8Array => {
    for (let index = 0; index < target.length; index += 1) target[index] = Math.floor(dice() * 256);
    return target;
  };
  const key = (): ReturnType<typeof nodeCrypto.randomUUID> => keyOf(filled(new Uint8Array(16), keys));
  Date.now = () => still;
  Math.random = () => chance();
  Object.assign(nodeCrypto, {
    randomUUID: key,
    randomBytes: (size: number) => Buffer.from(filled(new Uint8Array(size), bytes)),
  });
  const ofWeb = {
    randomUUID: { value: key, configurable: true },
    getRandomValues: {
      value: <T extends ArrayBufferView>(target: T): T => {
        filled(new Uint8Array(target.buffer, target.byteOffset, target.byteLength), web);
        return target;
      },
      configurable: true,
    },
  };
  Object.defineProperties(globalThis.crypto, ofWeb);
  return {
    throwAgain: (seed) => {
      [keys, bytes, web, chance] = diceFrom(seed);
    },
    restore: () => {
      Date.now = said.now;
      Math.random = said.random;
      Object.assign(nodeCrypto, { randomUUID: said.uuid, randomBytes: said.bytes });
      for (const name of Object.keys(ofWeb)) Reflect.deleteProperty(globalThis.crypto, name);
    },
  };
}

export interface Steady {
  /** Begins the dice anew; from another seed they throw nothing that was thrown from this one. */
  throwAgain(seed: number): void;
  restore(): void;
}

type Dice = [() => number, () => number, () => number, () => number];

const diceFrom = (seed: number): Dice => [1, 2, 3, 4].map((one) => seededDice(seed * 10 + one)) as Dice;

/** A random key of version 4. */
function keyOf(bytes: Uint8Array): ReturnType<typeof nodeCrypto.randomUUID> {
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
