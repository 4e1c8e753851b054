package org.zhifa.registry;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhifa.shared.RecordedEvent;

/** Everything the registers announce. */
public sealed interface RegistryEvent extends RecordedEvent {

    @Override
    default @Nullable UUID caseUuid() {
        return null;
    }

    /** An officer or a new certificate stands in the register. */
    record OfficerEntered(Officer officer) implements RegistryEvent {

        @Override
        public String kind() {
            return "registry.officer";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "person", officer.id().toString(),
                    "certificate", officer.certificate().text(),
                    "validTo", officer.validTo().toString(),
                    "status", officer.status().name());
        }
    }

    /** A power item stands in the power list. */
    record PowerEntered(PowerItem power) implements RegistryEvent {

        @Override
        public String kind() {
            return "registry.power";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "power",
                    power.code(),
                    "name",
                    power.name(),
                    "validFrom",
                    power.validFrom().toString());
        }
    }
}
