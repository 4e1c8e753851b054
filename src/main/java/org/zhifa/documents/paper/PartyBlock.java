package org.zhifa.documents.paper;

import org.jspecify.annotations.Nullable;

/**
 * The party (当事人) as a paper's head names it.
 *
 * @param identityLabel what {@code identity} is: 统一社会信用代码, 身份证号码 …
 * @param representative the legal representative (法定代表人) or person in charge; null for a natural person
 */
public record PartyBlock(
        String name,
        String identityLabel,
        String identity,
        String address,
        @Nullable String representative) {

    public PartyBlock {
        Required.text(name, "party name");
        Required.text(identity, "party identity");
        Required.text(address, "party address");
    }

    /** How the paper speaks to the party. */
    String you() {
        return representative == null ? "你" : "你单位";
    }
}
