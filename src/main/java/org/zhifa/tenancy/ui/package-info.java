/** The county administrator's screen for tenants. */
@NullMarked
package org.zhifa.tenancy.ui;

import org.jspecify.annotations.NullMarked;
