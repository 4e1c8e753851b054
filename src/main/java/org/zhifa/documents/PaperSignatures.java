package org.zhifa.documents;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhifa.casework.procedure.PaperType;
import org.zhifa.documents.sign.PdfSigner;
import org.zhifa.shared.OfficialClock;
import org.zhifa.tenancy.Tenants;

/** The unit's electronic signature (电子签名) under every paper it issues: whoever has the file sees who issued it, and that nothing was changed. */
@Component
class PaperSignatures {

    private final SealKeys keys;
    private final Tenants tenants;
    private final OfficialClock clock;

    PaperSignatures(SealKeys keys, Tenants tenants, OfficialClock clock) {
        this.keys = keys;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** @param number as printed; a paper may have none */
    byte[] sign(byte[] pdf, PaperType type, @Nullable String number) {
        var what = type.name().zh() + (number == null ? "" : " " + number);
        return PdfSigner.sign(pdf, keys.ofUnit(), tenants.current().name(), what, clock.instant());
    }
}
