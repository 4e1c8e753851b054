package org.zhifa.documents.paper;

import java.util.List;
import java.util.Map;

/** What a template is filled with: its parameters and, row by row, its fields. */
record Sheet(String template, Map<String, Object> parameters, List<Map<String, ?>> rows) {}
