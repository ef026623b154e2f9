# Artikel 3, 11, 13, 23, 24 en 32 lid 3: wie heeft recht, en met wie samen. Bedragen in eurocent.
Feature: Participatiewet, wie heeft recht

  Background:
    Given parameter "persoon_id" is "anna"

  # Artikel 13 lid 1 onder f.
  Scenario: jonger dan 18
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2009-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 1 onder a.
  Scenario: gedetineerd
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | true        | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 1 onder e.
  Scenario: vijf weken in het buitenland
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 5                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  Scenario: vier weken in het buitenland mag
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 4                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Artikel 13 lid 4.
  Scenario: dertien weken in het buitenland mag vanaf de AOW-leeftijd
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-06-06    | true               | true                         | true               | false       | 13                  | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 156469
    And output "hoogte_algemene_bijstand" equals 156469

  Scenario: veertien weken in het buitenland is ook vanaf de AOW-leeftijd te lang
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-06-06    | true               | true                         | true               | false       | 14                  | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 1 onder d.
  Scenario: te weinig geld door een staking
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | true                        | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 2 onder a.
  Scenario: een 19-jarige in een inrichting
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geen_beroep_op_ouders |
      | anna       | 2006-06-06    | false              | true                         | true               | false       | 0                   | false                       | true          | geen                  | true                | false                 |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 13 lid 2 onder c onder 1.
  Scenario: een 25-jarige die met studiefinanciering kan studeren
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid  | inkomsten_opgegeven |
      | anna       | 2000-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | met_studiefinanciering | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  Scenario: een 25-jarige die geen onderwijs kan volgen
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2000-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  Scenario: een 30-jarige student: de grond van lid 2 onder c geldt alleen onder de 27
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  # Artikel 11 lid 1.
  Scenario: wie niet in Nederland woont
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | false              | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  # Artikel 23: 443,76 plus 47,00.
  Scenario: in een inrichting: de zak- en kleedgeldnorm met verhoging
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 49076
    And output "hoogte_algemene_bijstand" equals 49076

  # Artikel 23: 426,03 en de verhoging van 45,00.
  Scenario: in een inrichting op 1 januari 2025
    Given the calculation date is "2025-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 47103
    And output "hoogte_algemene_bijstand" equals 47103

  # Artikel 23 lid 3.
  Scenario: een van de gehuwden in een inrichting: de som van twee normen voor alleenstaanden
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1988-06-06    | false              | true                         | true               | false       | 0                   | false                       | true          | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | false         | 1988-06-06          |
      | bram       | anna     | gehuwd | false               | false         | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 189226

  # Artikel 24: 50 procent van 2.002,13; het artikel rondt niet af. Zonder kinderen geldt artikel 24a niet.
  Scenario: de echtgenoot heeft geen recht: de helft van de norm voor gehuwden
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | bram       | 1988-06-06    | false              | false                        | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1988-06-06          |
      | bram       | anna     | gehuwd | false               | true          | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "bijstandsnorm" equals 100106.5
    And output "hoogte_algemene_bijstand" equals 100106.5

  # Artikel 32 lid 3: 1.001,065 + 1.200,00 - 2.002,13 = 198,935 telt mee; samen 2.002,13.
  Scenario: inkomen van de echtgenoot zonder recht telt pas boven de norm voor gehuwden
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | geen               |
      | bram       | 1988-06-06    | false              | false                        | true               | false       | 0                   | false                       | false         | true                | geen               |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | 1988-06-06          |
      | bram       | anna     | gehuwd | false               | true          | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i1         | bram       | loon  | netto         | 120000          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | bram       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "in_aanmerking_te_nemen_inkomen" equals 19893.5
    And output "hoogte_algemene_bijstand" equals 80213

  # Artikel 3 lid 2 onder a en lid 3.
  Scenario: samenwonen en kosten delen: een gezamenlijke huishouding telt als gehuwd
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | cor        | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | vriend | false               | true          | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1980-06-06          |
      | cor        | anna     | vriend | false               | true          | geen         | zorg_voor_elkaar | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | cor        | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 200213
    And output "hoogte_algemene_bijstand" equals 200213

  # Artikel 3 lid 2 onder a zoals het vanaf 2026 luidt; wel kostendelers.
  Scenario: samenwonen om zorg te krijgen telt niet als gehuwd (2026)
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
      | cor        | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | vriend | false               | true          | geen         | zorg_voor_elkaar | true          | geen              | false                 | 1980-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | cor        | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 100107
    And output "hoogte_algemene_bijstand" equals 100107

  # Artikel 3 lid 2 onder a zoals het in 2025 luidde.
  Scenario: in 2025 gold die uitzondering alleen voor bloedverwanten in de tweede graad
    Given the calculation date is "2025-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
      | cor        | 1980-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | cor      | vriend | false               | true          | geen         | zorg_voor_elkaar | true          | geen              | false                 | 1980-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
      | cor        | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 195580
    And output "hoogte_algemene_bijstand" equals 195580

  # Artikel 3 lid 2 onder b.
  Scenario: duurzaam gescheiden levend: alleenstaand
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | ander_geboortedatum |
      | anna       | bram     | gehuwd | true                | false         | 1988-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is true
    And output "bijstandsnorm" equals 140150
    And output "hoogte_algemene_bijstand" equals 140150

  Scenario: wie beslist: het college
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag, periode" of "participatiewet"
    Then output "bevoegd_gezag" equals "College van burgemeester en wethouders"
    And output "periode" equals "maand"

  # Artikel 47a.
  Scenario: wie beslist vanaf de AOW-leeftijd: de SVB
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1955-06-06    | true               | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "bevoegd_gezag, periode" of "participatiewet"
    Then output "bevoegd_gezag" equals "Sociale Verzekeringsbank"

  # Artikel 1 onder m; de leeftijd staat in artikel 7a van de AOW. Die voor 2026 staat in de Staatscourant en is niet bevestigd.
  Scenario: de AOW-leeftijd volgt uit de geboortedatum: een dag voor de 67e verjaardag nog niet
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1959-07-02    |
    When I evaluate "is_pensioengerechtigd" of "participatiewet"
    Then output "is_pensioengerechtigd" is false

  Scenario: de AOW-leeftijd volgt uit de geboortedatum: geboren in 1958
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1958-12-31    |
    When I evaluate "is_pensioengerechtigd" of "participatiewet"
    Then output "is_pensioengerechtigd" is true

  Scenario: onbekend is niet nee: wie in 2026 67 wordt, moet zelf zeggen of hij de AOW-leeftijd heeft
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 1959-01-01    |
    When I evaluate "is_pensioengerechtigd" of "participatiewet"
    Then the execution fails with "heeft_aow_leeftijd"

  Scenario: wie in 2026 67 wordt en zegt dat hij de AOW-leeftijd heeft
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd |
      | anna       | 1959-01-01    | true               |
    When I evaluate "is_pensioengerechtigd" of "participatiewet"
    Then output "is_pensioengerechtigd" is true

  Scenario: onbekend is niet nul: zonder opgave van inkomsten geen uitkomst
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "inkomsten_opgegeven"

  # Een kolom die in een rij van een tabel ontbreekt, is onbekend (content/facts/README.md).
  Scenario: onbekend is niet nee: zonder te weten of een huisgenoot studeert geen uitkomst
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_geboortedatum |
      | anna       | cor      | vriend | false               | true          | geen         | geen             | false         | geen              | 1980-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails with "ander_volgt_onderwijs"

  Scenario: een kind van 16 hoeft niets te weten: het heeft zelf geen recht
    Given the calculation date is "2026-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum |
      | anna       | 2009-06-06    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand" of "participatiewet"
    Then output "heeft_recht_op_algemene_bijstand" is false

  Scenario: na 2026 zijn er nog geen bedragen, en wordt er niet met oude gerekend
    Given the calculation date is "2027-01-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden |
      | anna       | 0           | 0        |
    When I evaluate outputs "heeft_recht_op_algemene_bijstand, hoogte_algemene_bijstand, bijstandsnorm, in_aanmerking_te_nemen_inkomen" of "participatiewet"
    Then the execution fails
