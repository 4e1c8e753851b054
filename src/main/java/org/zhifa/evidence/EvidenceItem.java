package org.zhifa.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;
import org.zhifa.identity.PersonId;

/**
 * An item of evidence (证据材料) as it was handed in: a recording, a photo or a document, known by the digests of its bytes.
 *
 * @param step the step of the case's procedure it belongs to
 * @param recordedFrom when the recording begins, by the recorder's clock
 * @param officer who handed it in
 * @param dueAt until when it had to be handed in; nothing for what was not recorded
 * @param parent the item it was derived from
 * @param provesFact what it is to prove (证明内容)
 */
public record EvidenceItem(
        ItemId id,
        CaseId caseId,
        String step,
        ItemKind kind,
        String name,
        String sha256,
        String sm3,
        long size,
        String mediaType,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable String device,
        PersonId officer,
        String officerName,
        Instant uploadedAt,
        @Nullable Instant dueAt,
        boolean late,
        @Nullable String lateReason,
        Examination examination,
        @Nullable ItemId parent,
        @Nullable String provesFact) {}
