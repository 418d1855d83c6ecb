<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#import "user-profile-commons.ftl" as profileFields>
<@layout.registrationLayout displayMessage=messagesPerField.exists("global"); section>
<#if section == "header">
${msg("loginProfileTitle")}
<#elseif section == "form">
<@fields.summary names=profile.attributes?map(attribute -> attribute.name)/>
<form class="z-form" id="kc-update-profile-form" action="${url.loginAction}" method="post">
  <@profileFields.userProfileFormFields/>
  <div class="z-acts">
    <@fields.submit label=msg("save")/>
    <#if isAppInitiatedAction??><button class="z-button z-button--secondary" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></#if>
  </div>
</form>
</#if>
</@layout.registrationLayout>
