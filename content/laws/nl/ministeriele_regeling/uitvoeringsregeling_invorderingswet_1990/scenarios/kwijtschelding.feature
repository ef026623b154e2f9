# De rekenregels van artikel 11 tot en met 16. In deze scenario's geeft een parameter het deel van de norm (1 = 100
# procent), behalve waar het anders staat. Bedragen in eurocent.
Feature: Uitvoeringsregeling Invorderingswet 1990, kwijtschelding

  Background:
    Given parameter "persoon_id" is "anna"
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | koop         |

  Scenario: norm alleen (16 lid 1 onder b)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 141946

  Scenario: ook onder de 21 is het de norm van artikel 21
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 2007-01-01    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 141946

  Scenario: norm gehuwd (16 lid 1 onder a)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 202779

  Scenario: norm vanaf de AOW-leeftijd, alleen (16 lid 2 onder c)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1950-01-01    | true               | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 158734

  Scenario: gehuwd en een van beiden AOW (16 lid 2 onder a 2°)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1950-01-01    | true               | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1950-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 217610

  Scenario: gehuwd en beiden AOW (16 lid 2 onder a 1°)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1950-01-01    | true               | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1950-01-01    | true               | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1950-01-01          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1950-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 217610

  Scenario: met een medebewoner (16 lid 2 onder d)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 101390

  # Twee keer de norm van artikel 22a met drie personen: € 878,71.
  Scenario: gehuwd met een medebewoner (16 lid 2 onder b)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | anna       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
      | bram       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "norm_kosten_van_bestaan" equals 175742

  Scenario: in een inrichting is de prijs niet bekend (16 lid 3)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | true          | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "norm_kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then the execution fails with "Untranslatable construct"

  Scenario: 90 procent van het Rijk
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "deel_kosten_van_bestaan_rijk" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "deel_kosten_van_bestaan_rijk" equals 0.9

  Scenario: inkomen onder de kosten van bestaan: geen capaciteit, en geen vraag naar uitgaven
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 141946          | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "betalingscapaciteit, kosten_van_bestaan" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "betalingscapaciteit" equals 0
    And output "kosten_van_bestaan" equals 141946

  # 25 procent van € 600 is vrijgelaten: € 450 telt.
  Scenario: vrijgelaten loon telt niet mee (14 lid 1 onder c 9°)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | inkomensvrijlating |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | eerste_half_jaar   |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | loon  | netto         | 60000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "inkomen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "inkomen_voor_kwijtschelding" equals 45000

  # Het maximum is € 220 per maand.
  Scenario: vergoeding voor vrijwilligerswerk tot het maximum telt niet (10°)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort                   | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | vrijwilligersvergoeding | 23000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "inkomen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "inkomen_voor_kwijtschelding" equals 1000

  Scenario: een gift telt mee
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | gift  | 5000            | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "inkomen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "inkomen_voor_kwijtschelding" equals 5000

  Scenario: bruto loon telt na loonheffing (14 lid 1 onder a)
    Given the calculation date is "2026-07-01"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | inkomsten_opgegeven | gedetineerd | aow_verzekerde_jaren | heeft_wajong | inkomensvrijlating |
      | anna       | 1985-05-20    | true                | false       | 50                   | false        | geen               |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | bruto_per_maand | loonheffingskorting | vakantiegeld_later |
      | a          | anna       | loon      | bruto         | 0               | 270000          | true                | false              |
      | b          | anna       | uitkering | netto         | 40000           | 0               | false               | false              |
      | c          | anna       | toeslag   | netto         | 12500           | 0               | false               | false              |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id    | ander_geboortedatum | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond |
      | niemand    | ook_niemand | 1980-01-01          | gehuwd | false               | true          | geen         | geen             |
    When I evaluate outputs "inkomen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "inkomen_voor_kwijtschelding" equals 283250

  Scenario: woonlasten boven de basishuur van € 202,52 (15 lid 1 onder b)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | netto_woonlasten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 50000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 29748

  Scenario: woonlasten op de basishuur
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | netto_woonlasten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 20252            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 0

  Scenario: woonlasten boven de hoogste huur van € 932,93
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | netto_woonlasten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 120000           |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 73041

  Scenario: meer personen: basishuur € 200,71
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | netto_woonlasten |
      | anna       | 50000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 29929

  # De helft van € 500 is € 250, min € 200,71.
  Scenario: een medebewoner deelt de woonlasten (15 lid 4)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | netto_woonlasten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            | 50000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 4929

  # Wie de kosten deelt, noemt ze zelf: de huurtoeslag kan op naam van de ander staan.
  Scenario: in een huurwoning telt bij wie de kosten deelt de opgave
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg | netto_woonlasten | huurtoeslag_ontvangen |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            | 50000            | 12000                 |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur | servicekosten | zelfstandige_woning | ingeschreven_op_woonadres |
      | anna       | huur         | 62000     | 0             | true                | true                      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen, woonlasten_die_meetellen_bij_vermogen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 4929
    And output "woonlasten_die_meetellen_bij_vermogen" equals 10929

  # Huurtoeslag: 295,68 + 65% × (504,85 − 498,20) = 300,0025; per jaar € 3.600, per maand € 300. Netto € 204,85, min € 202,52.
  Scenario: in een huurwoning volgen de woonlasten uit de huur en de huurtoeslag (15 lid 3)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur | servicekosten | zelfstandige_woning | ingeschreven_op_woonadres |
      | anna       | huur         | 50485     | 0             | true                | true                      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 120000          | 1500000    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "woonlasten_die_meetellen, woonlasten_die_meetellen_bij_vermogen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 233
    And output "woonlasten_die_meetellen_bij_vermogen" equals 30233

  Scenario: te veel inkomen voor huurtoeslag: de hele huur
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort | kale_huur | servicekosten | zelfstandige_woning | ingeschreven_op_woonadres |
      | anna       | huur         | 50485     | 0             | true                | true                      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i1         | anna       | loon  | netto         | 120000          | 6000000    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "woonlasten_die_meetellen, woonlasten_die_meetellen_bij_vermogen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 30233
    And output "woonlasten_die_meetellen_bij_vermogen" equals 30233

  Scenario: 2025: basishuur € 199,05 en hoogste huur € 900,07
    Given the calculation date is "2025-01-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | netto_woonlasten |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 95000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 70102

  Scenario: alimentatie en aflossing (15 lid 1 onder a en d)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | aflossing_belastingschuld | betaalde_alimentatie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 5000                      | 12500                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "andere_uitgaven_van_persoon" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "andere_uitgaven_van_persoon" equals 17500

  # Zorgpremie: 200 min de normpremie 47,37936 (1,912% × 29.736 / 12) min zorgtoeslag 129 = 23,62064. Woonlasten
  # 297,48; aflossing 50. Capaciteit: 12 × (2.000 − 1.419,46 − 371,10064) = 2.513,27232; 80 procent is 2.010,617856;
  # 2.500 min dat bedrag.
  Scenario: alles samen: wat overblijft na 80 procent van de capaciteit (11, 13, 15)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And parameter "aanslag" is 250000
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | netto_woonlasten | zorgpremie | aflossing_belastingschuld | betaalde_alimentatie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 50000            | 20000      | 5000                      | 0                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 200000          | 2973600    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "zorgpremie_die_meetelt, betalingscapaciteit, kwijt_te_schelden" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "zorgpremie_die_meetelt" equals 2362.064
    And output "betalingscapaciteit" equals 251327.232
    And output "kwijt_te_schelden" equals 48938.2144

  Scenario: met 90 procent van de norm is er meer capaciteit
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 0.9
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | netto_woonlasten | zorgpremie | aflossing_belastingschuld | betaalde_alimentatie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 50000            | 20000      | 5000                      | 0                    |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 200000          | 2973600    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "kosten_van_bestaan, betalingscapaciteit" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "kosten_van_bestaan" equals 127751.4
    And output "betalingscapaciteit" equals 421662.432

  Scenario: ander bezit gaat eerst van de aanslag af (11 onder b 1°)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And parameter "aanslag" is 30000
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | geld_op_rekening | waarde_auto | auto_onmisbaar |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | 0                | 0           | false          |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 10000       | 0        | 0                       |
    When I evaluate outputs "kwijt_te_schelden, vermogen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "kwijt_te_schelden" equals 20000
    And output "vermogen_voor_kwijtschelding" equals 10000

  # 2.800 min 1.419,46, min woonlasten 297,48 + 150 huurtoeslag, min zorgpremie 200 − 47,37936 = 152,62064.
  Scenario: geld boven de norm: woonlasten en zorgpremie blijven ook vrij (12 lid 2 onder d)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | geld_op_rekening | waarde_auto | auto_onmisbaar | netto_woonlasten | huurtoeslag_ontvangen | zorgpremie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 280000           | 0           | false          | 50000            | 15000                 | 20000      |
    And the following "woningen" data with key "persoon_id":
      | persoon_id | woning_soort |
      | anna       | inwonend     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | jaarbedrag | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 280000      | 0        | 0                       | 0                   |
    When I evaluate outputs "vermogen_voor_kwijtschelding, woonlasten_die_meetellen_bij_vermogen, zorgpremie_voor_vermogen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "vermogen_voor_kwijtschelding" equals 78043.936
    And output "woonlasten_die_meetellen_bij_vermogen" equals 44748
    And output "zorgpremie_voor_vermogen" equals 15262.064

  # Het budget daalt met 7,6 procent van 15.000 euro boven de grens: 1.140 euro per jaar, 95 per maand.
  Scenario: kosten van kinderen: hoogste min ontvangen kindgebonden budget (15 lid 1 onder g)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde |
      | kind0   | anna       | 2018-01-01    | true                    | true          | true              | nederland | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 200000          | 4473600    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "kosten_van_kinderen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "kosten_van_kinderen" equals 9500

  Scenario: het inkomen van een echtgenoot telt mee (14 lid 1)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 100000          | false              |
      | i1         | bram       | uitkering | netto         | 50000           | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "inkomen_huishouden" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "inkomen_huishouden" equals 150000

  # Twee derde van € 900 is € 600, min € 200,71.
  Scenario: gehuwd met een medebewoner: twee derde van de woonlasten (15 lid 4)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | tijdelijk_elders_voor_mantelzorg |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | false                            |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | netto_woonlasten |
      | anna       | 90000            |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          |
      | anna       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
      | bram       | gast0    | vriend | false               | true          | geen         | geen             | false         | geen              | false                 | 1980-01-01          |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
      | bram       | 0           | 0        | 0                       |
    When I evaluate outputs "woonlasten_die_meetellen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "woonlasten_die_meetellen" equals 39929

  Scenario: de zorgpremie van beiden (15 lid 1 onder c)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | zorgpremie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 20000      |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 15000      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | toeslagband | partner_heel_jaar | scheiding_aangevraagd | verzoek_geen_partner | zelfde_adres_brp |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | jaarbedrag | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
      | bram       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "zorgpremie_huishouden" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "zorgpremie_huishouden" equals 35000

  # 12 × (1.500 + 700 − 2.027,79 − 10 − 30 − 43,33): de woonlasten en de premie zijn nul.
  Scenario: de andere uitgaven van een echtgenoot gaan ook van de capaciteit af
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | zorgpremie | aflossing_belastingschuld | betaalde_alimentatie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 0          | 1000                      | 0                    |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 0          | 3000                      | 4333                 |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | netto_woonlasten |
      | anna       | 0                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | toeslagband | partner_heel_jaar | scheiding_aangevraagd | verzoek_geen_partner | zelfde_adres_brp |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 150000          | 2000000    | false              |
      | i1         | bram       | uitkering | netto         | 70000           | 1000000    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
      | bram       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "betalingscapaciteit" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "betalingscapaciteit" equals 106656

  # 2.000 + 1.000 min 2.027,79 is 972,21; daarbij 50 en 100 ander bezit.
  Scenario: geld en ander bezit van een echtgenoot tellen mee (12 lid 1)
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering | geld_op_rekening | waarde_auto | auto_onmisbaar | zorgpremie |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 200000           | 0           | false          | 0          |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      | 100000           | 0           | false          | 0          |
    And the following "personen_anna" data with key "persoon_id":
      | persoon_id | netto_woonlasten | huurtoeslag_ontvangen |
      | anna       | 0                | 0                     |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | toeslagband | partner_heel_jaar | scheiding_aangevraagd | verzoek_geen_partner | zelfde_adres_brp |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland | onderwijs_in_orde |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | jaarbedrag | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 205000      | 0        | 0                       | 0                   |
      | bram       | 110000      | 0        | 0                       | 0                   |
    When I evaluate outputs "vermogen_voor_kwijtschelding" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "vermogen_voor_kwijtschelding" equals 112221

  # Het budget daalt met 7,6 procent van 15.000 euro boven de grens van 39.141 euro: 1.140 euro per jaar.
  Scenario: kosten van kinderen voor gehuwden
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven | zorgverzekering |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      |
      | bram       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                | nederlands      |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort  | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum | toeslagband | partner_heel_jaar | scheiding_aangevraagd | verzoek_geen_partner | zelfde_adres_brp |
      | anna       | bram     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
      | bram       | anna     | gehuwd | false               | true          | geen         | geen             | false         | geen              | false                 | 1990-06-06          | geen        | true              | false                 | false                | true             |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde |
      | kind0   | anna       | 2018-01-01    | true                    | true          | true              | nederland | true              |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort     | opgegeven_als | netto_per_maand | jaarbedrag | vakantiegeld_later |
      | i0         | anna       | uitkering | netto         | 200000          | 5414100    | false              |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning | rendementsgrondslag |
      | anna       | 0           | 0        | 0                       | 0                   |
      | bram       | 0           | 0        | 0                       | 0                   |
    When I evaluate outputs "kosten_van_kinderen" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "kosten_van_kinderen" equals 9500

  Scenario: geen aanslag, niets kwijt te schelden, en geen vraag naar iets anders
    Given the calculation date is "2026-07-01"
    And parameter "deel_kosten_van_bestaan" is 1
    And parameter "extra_vermogen" is 0
    And parameter "aanslag" is 0
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | heeft_aow_leeftijd | nederlander_of_gelijkgesteld | woont_in_nederland | gedetineerd | weken_in_buitenland | staking_of_onbetaald_verlof | in_inrichting | onderwijsmogelijkheid | inkomsten_opgegeven |
      | anna       | 1990-06-06    | false              | true                         | true               | false       | 0                   | false                       | false         | geen                  | true                |
    And the following "relaties" data with key "ander_id":
      | persoon_id | ander_id | soort | duurzaam_gescheiden | zelfde_woning | verwantschap | huishouden_grond | zorg_is_reden | zakelijk_contract | ander_volgt_onderwijs | ander_geboortedatum |
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag |
    And the following "inkomens" data with key "inkomen_id":
      | inkomen_id | persoon_id | soort | netto_per_maand | vakantiegeld_later |
    And the following "vermogens" data with key "persoon_id":
      | persoon_id | bezittingen | schulden | overwaarde_eigen_woning |
      | anna       | 0           | 0        | 0                       |
    When I evaluate outputs "kwijt_te_schelden" of "uitvoeringsregeling_invorderingswet_1990"
    Then output "kwijt_te_schelden" equals 0
