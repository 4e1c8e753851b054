package org.zhifa.evidence;

import java.util.List;
import org.springframework.stereotype.Component;
import org.zhifa.casework.CaseId;
import org.zhifa.casework.CaseManifest;
import org.zhifa.casework.ManifestItem;
import org.zhifa.casework.procedure.Procedure;

/**
 * The evidence of a case as legal review sees it. Recordings of how the body acted after the facts were found are not in
 * it ({@link Procedure#gathersEvidence}).
 */
@Component
class EvidenceManifest implements CaseManifest {

    private final EvidenceItems items;

    EvidenceManifest(EvidenceItems items) {
        this.items = items;
    }

    @Override
    public List<ManifestItem> items(CaseId id, Procedure procedure) {
        return items.of(id).stream()
                .filter(item -> procedure.gathersEvidence(item.step()))
                .map(item ->
                        new ManifestItem(ManifestItem.Kind.EVIDENCE, item.id().toString(), item.name(), item.sha256()))
                .toList();
    }
}
