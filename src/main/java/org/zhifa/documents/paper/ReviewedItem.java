package org.zhifa.documents.paper;

/** What a review passes: 行政处罚决定书草案第3稿 or 证据清单（31项）, and the SHA-256 that fixes it, 64 hex digits. */
public record ReviewedItem(String name, String sha256) {

    public ReviewedItem {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + sha256);
        }
    }

    /** The ends of the digest, enough to compare by eye; the whole of it is behind the QR code. */
    String shortDigest() {
        return "SHA-256 %s %s … %s %s"
                .formatted(
                        sha256.substring(0, 4), sha256.substring(4, 8), sha256.substring(56, 60), sha256.substring(60));
    }
}
