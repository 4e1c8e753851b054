package org.zhifa.casework;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The entries of a form as JSON text, keys in order, so that the same form is always the same text. */
@Converter
class FormText implements AttributeConverter<Map<String, Object>, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Override
    public String convertToDatabaseColumn(Map<String, Object> form) {
        return JSON.writeValueAsString(form);
    }

    @Override
    public Map<String, Object> convertToEntityAttribute(String text) {
        return JSON.readValue(text, new TypeReference<>() {});
    }
}
