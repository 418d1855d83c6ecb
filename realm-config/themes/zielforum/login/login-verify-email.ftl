<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout; section>
<#if section == "header">
${msg("emailVerifyTitle")}
<#elseif section == "form">
<p><#if verifyEmail??>${msg("emailVerifyInstruction1", verifyEmail)}<#else>${msg("emailVerifyInstruction4", user.email)}</#if></p>
<#if isAppInitiatedAction??>
<form class="z-form" action="${url.loginAction}" method="post">
  <div class="z-acts">
    <@fields.submit label=(verifyEmail??)?then(msg("emailVerifyResend"), msg("emailVerifySend"))/>
    <button class="z-button z-button--secondary" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
  </div>
</form>
<#else>
<p><a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
</#if>
</#if>
</@layout.registrationLayout>
