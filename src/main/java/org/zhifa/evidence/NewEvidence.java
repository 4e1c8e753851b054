package org.zhifa.evidence;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhifa.casework.CaseId;

/**
 * What is said of evidence when it is handed in. Its kind, size and digests are not said but found.
 *
 * @param name the file's name, with its ending
 * @param recordedTo without it, the beginning and the length of the recording tell
 * @param sha256 the digest computed where it was recorded, to be compared
 * @param lateReason why it comes after its time; needed only then
 */
public record NewEvidence(
        CaseId caseId,
        String step,
        String name,
        @Nullable Instant recordedFrom,
        @Nullable Instant recordedTo,
        @Nullable String device,
        @Nullable String provesFact,
        @Nullable String sha256,
        @Nullable String lateReason,
        @Nullable ItemId parent) {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1000;

    public NewEvidence {
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a file's name has 1 to %d characters that can be seen".formatted(LONGEST_NAME));
        }
        if (sha256 != null && !SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("not a SHA-256 digest in hex: " + sha256);
        }
        lateReason = text(lateReason);
        provesFact = text(provesFact);
        device = text(device);
    }

    public static NewEvidence of(CaseId caseId, String step, String name) {
        return new NewEvidence(caseId, step, name, null, null, null, null, null, null, null);
    }

    public NewEvidence recorded(@Nullable Instant from, @Nullable Instant to) {
        return new NewEvidence(caseId, step, name, from, to, device, provesFact, sha256, lateReason, parent);
    }

    public NewEvidence by(@Nullable String recorder) {
        return new NewEvidence(
                caseId, step, name, recordedFrom, recordedTo, recorder, provesFact, sha256, lateReason, parent);
    }

    public NewEvidence proving(@Nullable String fact) {
        return new NewEvidence(caseId, step, name, recordedFrom, recordedTo, device, fact, sha256, lateReason, parent);
    }

    public NewEvidence withDigest(@Nullable String digest) {
        return new NewEvidence(
                caseId, step, name, recordedFrom, recordedTo, device, provesFact, digest, lateReason, parent);
    }

    public NewEvidence lateBecause(@Nullable String reason) {
        return new NewEvidence(
                caseId, step, name, recordedFrom, recordedTo, device, provesFact, sha256, reason, parent);
    }

    public NewEvidence derivedFrom(ItemId original) {
        return new NewEvidence(
                caseId, step, name, recordedFrom, recordedTo, device, provesFact, sha256, lateReason, original);
    }

    private static @Nullable String text(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        if (words.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("no more than %d characters".formatted(LONGEST_TEXT));
        }
        return words.strip();
    }
}
