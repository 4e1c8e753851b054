/**
 * The log (执法日志) as mathematics: hashing, tiles, proofs, signed checkpoints, and the audit of a whole log. Plain Java
 * over byte arrays; it knows no database and no framework, so that a stranger can read it in an hour and run it anywhere.
 *
 * <h2>What it follows</h2>
 *
 * <ul>
 *   <li>RFC 6962 section 2.1, unchanged in RFC 9162 section 2.1: tree hash, inclusion proof, consistency proof, SHA-256.
 *   <li>{@code c2sp.org/signed-note@v1.0.0}, Ed25519 signatures (type 0x01) and verifier keys only.
 *   <li>{@code c2sp.org/tlog-checkpoint@v1.0.0}, without extension lines.
 *   <li>{@code c2sp.org/tlog-tiles@v0.1.0} and its text of 22 July 2026 (C2SP commit 5ba5ee8), which adds pruning that
 *       this log does not use: its minimum index is zero.
 * </ul>
 *
 * <h2>A record</h2>
 *
 * What happened is a record: canonical JSON (RFC 8785, with integers as the only numbers) of one object with the members
 *
 * <pre>
 *   at       when it happened, UTC, milliseconds: "2026-03-02T01:30:00.000Z"
 *   by       who did it, {"id": UUID, "name": text}, or null for the platform itself
 *   case     UUID of the case, or null
 *   facts    an object; what it holds depends on the kind
 *   kind     for example "case.opened"
 *   tenant   the tenant's code, for example "SJ"
 *   v        1
 * </pre>
 *
 * The record is private. It never leaves the tenant except in an export.
 *
 * <h2>An entry</h2>
 *
 * What is hashed into the tree, and what the public entry bundles contain, is a salted commitment to the record. The
 * salt is 32 random bytes, kept with the record; without it, the digest of a short, guessable record would give the
 * record away. An entry is 64 bytes of text in two lines:
 *
 * <pre>
 *   "zhifa.org/entry/v1" || 0x0A || base64( SHA-256( salt || record ) ) || 0x0A
 * </pre>
 *
 * The salt has a fixed length, so that salt and record cannot be divided in another place. The first line tells this
 * format from any other whose hash might be put in a tree. The leaf hash is RFC 6962's {@code SHA-256(0x00 || entry)}.
 *
 * <h2>A worked example</h2>
 *
 * With a salt of the 32 bytes 0x00, 0x01, … 0x1f and the record (one line, 197 bytes of UTF-8)
 *
 * <pre>{@code
 * {"at":"2026-03-02T01:30:00.000Z","by":{"id":"00000000-0000-4000-8000-000000000001","name":"于示一"},"case":null,"facts":{"number":"SJ-XZCF-2026-000031"},"kind":"case.opened","tenant":"SJ","v":1}
 * }</pre>
 *
 * the entry is
 *
 * <pre>
 * zhifa.org/entry/v1
 * bGOYS/rA2lkrk7IIhQ1yGn+0lK+qLe299p5iWmgJmXQ=
 * </pre>
 *
 * and its leaf hash, in hexadecimal, {@code 7ab227c9deff9a72c298cac563b2d1f0c2a668c2001fa6542119e3e0f7fb1d48}. This and more is in {@code ledger-vectors.json} among the test
 * resources, which every implementation of the format must agree with.
 *
 * <h2>An export</h2>
 *
 * A folder, or a zip file with one folder, {@code log-export}:
 *
 * <pre>
 *   checkpoint      the signed checkpoint everything else is held against
 *   checkpoints     earlier ones, oldest first, each followed by an empty line; they narrow down where a break begins
 *   keys            verifier keys as the log itself gives them, one a line; trust them only if you have them elsewhere
 *   scope           "tenant SJ": a record must be there for every entry
 *   tile/…          tiles and entry bundles, under the paths of tlog-tiles
 *   records.jsonl   {"index":0,"record":{…},"salt":"…"}, ascending, canonical JSON: the record's bytes are those committed to
 * </pre>
 */
@NullMarked
@NamedInterface("ledger")
package org.zhifa.evidence.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
