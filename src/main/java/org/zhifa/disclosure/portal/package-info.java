/**
 * The public portal (公示平台): pages, feeds and data for anybody, made from the county's {@code portal} schema and from
 * nothing else. No session, no cookie, no script; what a reader prefers stands in the address.
 */
@NullMarked
package org.zhifa.disclosure.portal;

import org.jspecify.annotations.NullMarked;
