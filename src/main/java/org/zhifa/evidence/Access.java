package org.zhifa.evidence;

import java.time.Instant;
import org.zhifa.identity.PersonId;

/** One time somebody opened an item of evidence (调阅记录), with the stretch in seconds from its beginning. */
public record Access(
        ItemId item, PersonId person, String personName, double from, double to, Purpose purpose, Instant at) {}
