package org.zhifa.evidence;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How evidence is taken in.
 *
 * @param handedInWithin how long after it ends a recording may be handed in (上传时限)
 * @param clockDrift how far a recorder's clock may run ahead
 * @param probeTime how long one look inside a file may take
 * @param largest how large a file may be
 * @param partsKept how long an upload that stopped may go on
 */
@ConfigurationProperties("zhifa.evidence")
record EvidenceSettings(
        @DefaultValue("24h") Duration handedInWithin,
        @DefaultValue("10m") Duration clockDrift,
        @DefaultValue("30s") Duration probeTime,
        @DefaultValue("16GB") DataSize largest,
        @DefaultValue("3d") Duration partsKept) {}
