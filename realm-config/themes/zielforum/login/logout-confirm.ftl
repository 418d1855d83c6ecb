<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("logoutConfirmTitle")}
<#elseif section == "form">
<p>${msg("logoutConfirmHeader")}</p>
<form class="z-form" action="${url.logoutConfirmAction}" method="post">
  <input type="hidden" name="session_code" value="${logoutConfirm.code}">
  <div class="z-acts">
    <@fields.submit label=msg("doLogout") name="confirmLogout" id="kc-logout"/>
    <#if !logoutConfirm.skipLink && (client.baseUrl)?has_content><a href="${client.baseUrl}">${msg("staySignedIn")}</a></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
